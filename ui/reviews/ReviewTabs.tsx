/** The parts of a review, each with how many lines it has. */
import { Link } from "@tanstack/react-router";
import type { ReviewPeriod } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import classes from "./reviews.module.css";

export function ReviewTabs({ chosen, period }: { chosen: string; period?: ReviewPeriod }) {
  const { t } = useWords();
  const { today } = useHouse();
  const thisYear = { laptop: null, since: `${today.slice(0, 4)}-01-01`, until: today };
  const { data: waiting } = useAnswer("today.for_review", null);
  const { data: board } = useAnswer("reviews.board", { show: "all", laptop: null });
  const { data: desk } = useAnswer("review_cases.desk", period ?? thisYear, { keepPrevious: true });
  const moved = new Set(desk?.moved.map(({ about }) => about.commitment));
  const parts = [
    { part: "waiting", to: "/reviews/waiting", words: "hr-review-waiting", count: waiting?.lines.length },
    { part: "promises", to: "/reviews", words: "hr-review-promises", count: board?.counts.all },
    { part: "moved", to: "/reviews/moved", words: "hr-review-moved", count: desk && moved.size },
    { part: "pulled", to: "/reviews/pulled", words: "hr-review-pulled-back", count: desk?.pulledBack.length },
    { part: "paper", to: "/reviews/paper", words: "hr-review-on-paper", count: desk?.onPaper.length },
    { part: "coming", to: "/reviews/coming", words: "hr-review-coming", count: desk?.coming.length },
  ];
  return (
    <nav className="screen-only" aria-label={t("hr-review-parts")}>
      <ul className={classes.parts}>
        {parts.map(({ part, to, words, count }) => (
          <li key={part}>
            <Link
              to={to}
              className={classes.part}
              aria-current={part === chosen ? "page" : undefined}
              data-chosen={part === chosen || undefined}
            >
              {t(words, { count: count ?? "" })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
