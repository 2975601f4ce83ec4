/** What is asked for, in words: the same on both laptops. */
import type { AskedPerson, WhatIsAsked as Asked } from "../api/generated";
import { useWords } from "../app/words";
import { KIND_WORDS } from "../commitments/lists";
import { Fact, Facts } from "../parts/Facts";
import { WHICH_WORDS } from "./lists";
import classes from "./reviews.module.css";

export function WhatIsAsked({ asked, expires }: { asked: Asked; expires?: string | null }) {
  const { t, day } = useWords();
  return (
    <Facts>
      {asked.by !== "" && (
        <Fact name={t("review-asked-from")}>
          {asked.organisation === "" ? asked.by : t("review-asked-from-whom", { name: asked.by, organisation: asked.organisation })}
        </Fact>
      )}
      <Fact name={t("review-asked-reason")}>{asked.reason || t("review-asked-reason-gone")}</Fact>
      {/* What a request asked is forgotten together with its reason: then nobody can say that it asked about everybody. */}
      {(asked.reason !== "" || asked.names.length > 0) && (
        <Fact name={t("review-asked-whom")}>
          {asked.names.length === 0 ? t("review-asked-everybody") : <Names names={asked.names} />}
        </Fact>
      )}
      <Fact name={t("review-asked-which")}>
        {t(WHICH_WORDS[asked.which])}
        {asked.kinds.length > 0 && `: ${asked.kinds.map((kind) => t(KIND_WORDS[kind])).join(", ")}`}
      </Fact>
      <Fact name={t("review-asked-period")}>{usePeriod(asked)}</Fact>
      <Fact name={t("review-asked-by-when")}>{day(asked.answerBy)}</Fact>
      {expires != null && <Fact name={t("review-asked-opens-until")}>{day(expires)}</Fact>}
    </Facts>
  );
}

export function usePeriod({ since, until }: Pick<Asked, "since" | "until">): string {
  const { t, day } = useWords();
  if (since !== null && until !== null) return t("review-period", { since: day(since), until: day(until) });
  if (since !== null) return t("review-period-since", { since: day(since) });
  if (until !== null) return t("review-period-until", { until: day(until) });
  return t("review-period-all");
}

/** Whom, in a few words. */
export function useWhom({ names }: Pick<Asked, "names">): string {
  const { t } = useWords();
  if (names.length === 0) return t("review-asked-everybody");
  return t("review-asked-names", { names: names.map(({ name }) => name).join(", ") });
}

/** In a center each name is somebody's here, nobody's, or two people's: the leader sees which. */
function Names({ names }: { names: AskedPerson[] }) {
  return (
    <ul className={classes.plainList}>
      {names.map((name) => (
        <Name key={name.name} asked={name} />
      ))}
    </ul>
  );
}

function Name({ asked: { name, people } }: { asked: AskedPerson }) {
  return (
    <li>
      {name}
      {people.length > 1 && <TwoOfThem count={people.length} />}
    </li>
  );
}

function TwoOfThem({ count }: { count: number }) {
  const { t } = useWords();
  return <span className={classes.quiet}> {t("review-asked-two", { count })}</span>;
}
