/** The rooms of Quality, side by side under the title of each: one row of links, the same everywhere. */
import { Link } from "@tanstack/react-router";
import { useWords } from "../app/words";
import classes from "./quality.module.css";

/** Address and word of each room, in the order in which a month goes. */
const WAYS = [
  { to: "/quality", words: "quality-way-board" },
  { to: "/quality/scorecards", words: "quality-way-scorecards" },
  { to: "/quality/contacts", words: "quality-way-contacts" },
  { to: "/quality/plan", words: "quality-way-plan" },
  { to: "/quality/checks", words: "quality-way-checks" },
  { to: "/quality/calibrate", words: "calibrate-title" },
  { to: "/quality/coaching", words: "coaching-title" },
  { to: "/quality/trends", words: "trends-title" },
] as const;

export function Ways() {
  const { t } = useWords();
  return (
    <nav className={`${classes.ways} screen-only`} aria-label={t("quality-ways")}>
      {WAYS.map(({ to, words }) => (
        <Link key={to} to={to} className={classes.way} activeOptions={{ exact: to === "/quality" }}>
          {t(words)}
        </Link>
      ))}
    </nav>
  );
}
