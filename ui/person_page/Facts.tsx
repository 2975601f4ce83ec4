/** The facts about somebody. What is simply corrected is edited in place; what holds from a day on opens its dialog. */
import { type ReactNode, useState } from "react";
import { useCommand } from "../api/hooks";
import type { AssignmentKind, PersonPage } from "../api/generated";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { useArrowKeys } from "../parts/arrowKeys";
import { InlineEdit } from "../parts/InlineEdit";
import type { Opens } from "./openDialog";
import classes from "./person_page.module.css";

type Field = "name" | "preferredName" | "pronouns" | "employeeNumber" | "languages";

export function Facts({ page, onOpen }: { page: PersonPage; onOpen: Opens }) {
  const { t, shortDay } = useWords();
  const { today } = useHouse();
  const keys = useArrowKeys<HTMLDListElement>();
  const here = page.left === null;
  // Newest first, so the last of those to come is the one that comes next.
  const later = page.periods.findLast(({ from }) => from > today);
  return (
    <dl className={classes.facts} {...keys}>
      <Fact name={t("person-page-name")}>
        <Correct page={page} field="name" value={page.fullName} label={t("person-page-name")} />
      </Fact>
      <Fact name={t("person-page-preferred")}>
        <Correct
          page={page}
          field="preferredName"
          value={page.preferredName}
          label={t("person-page-preferred")}
        />
      </Fact>
      <Fact name={t("person-page-pronouns")}>
        <Correct page={page} field="pronouns" value={page.pronouns} label={t("person-page-pronouns")} />
      </Fact>
      <Fact name={t("person-page-position")}>
        <Assignments page={page} onOpen={onOpen} />
      </Fact>
      <Fact name={t("person-page-team")}>
        <Opener
          here={here}
          value={page.team}
          label={t("person-page-change-team")}
          onOpen={() => onOpen({ kind: "team" })}
        />
      </Fact>
      <Fact name={t("person-page-hours")}>
        <Opener
          here={here}
          value={page.weeklyHours === null ? "" : t("person-page-hours-value", { hours: page.weeklyHours })}
          label={t("person-page-change-hours")}
          onOpen={() => onOpen({ kind: "hours" })}
        />
        {later && (
          <span className={classes.beside}>
            {t("person-page-hours-later", { hours: later.weeklyHours, day: shortDay(later.from) })}
          </span>
        )}
      </Fact>
      <Fact name={t("person-page-manager")}>
        <Opener
          here={here}
          value={page.manager?.name ?? t("person-page-manager-none")}
          label={t("person-page-change-manager")}
          onOpen={() => onOpen({ kind: "manager" })}
        />
      </Fact>
      <Fact name={t("person-page-languages")}>
        <Correct page={page} field="languages" value={page.languages} label={t("person-page-languages")} />
      </Fact>
      <Fact name={t("person-page-number")}>
        <Correct
          page={page}
          field="employeeNumber"
          value={page.employeeNumber}
          label={t("person-page-number")}
        />
      </Fact>
      {page.joined && <Fact name={t("person-page-joined")}>{shortDay(page.joined)}</Fact>}
      {page.left && <Fact name={t("person-page-left")}>{shortDay(page.left)}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A value that is corrected in place. A refused value stays as it was, with the reason beside it. */
function Correct({
  page,
  field,
  value,
  label,
}: {
  page: PersonPage;
  field: Field;
  value: string;
  label: string;
}) {
  const { t, say } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const correct = useCommand("people.correct");
  const onSave = (typed: string) => {
    setProblem(null);
    correct.mutate(
      { person: page.person, [field]: typed },
      { onError: (failure) => setProblem(say(failure.problems[0] ?? failure)) },
    );
  };
  return (
    <>
      <InlineEdit label={label} value={value} empty={t("person-page-not-set")} onSave={onSave} />
      {problem && (
        <span className={classes.problem} role="alert">
          {problem}
        </span>
      )}
    </>
  );
}

/** A value with a day it holds from: pressing it opens the dialog that asks for both. */
function Opener(props: { here: boolean; value: string; label: string; onOpen: () => void }) {
  const { t } = useWords();
  const shown = props.value === "" ? t("person-page-not-set") : props.value;
  if (!props.here) return shown;
  return (
    <button
      type="button"
      className={classes.opener}
      aria-label={`${props.label}: ${shown}`}
      onClick={props.onOpen}
    >
      {shown}
    </button>
  );
}

function Assignments({ page, onOpen }: { page: PersonPage; onOpen: Opens }) {
  const { t, shortDay } = useWords();
  const here = page.left === null;
  const kinds = useKindWords();
  const running = page.assignments.filter((assignment) => assignment.to === null);
  const beside = running.filter((assignment) => assignment.kind !== "substantive");
  const besideWords = ({ kind, plannedEnd, returnsTo }: (typeof beside)[number]) => {
    if (plannedEnd === null) return kinds[kind];
    const until = { kind: kinds[kind], day: shortDay(plannedEnd) };
    return returnsTo === ""
      ? t("person-page-beside-until", until)
      : t("person-page-beside-until-then", { ...until, returns: returnsTo });
  };
  return (
    <>
      <Opener
        here={here}
        value={page.position}
        label={t("person-page-assign")}
        onOpen={() => onOpen({ kind: "assign" })}
      />
      {beside.map((assignment) => (
        <span key={assignment.assignment} className={classes.beside}>
          {assignment.position !== page.position && `${assignment.position}: `}
          {besideWords(assignment)}
        </span>
      ))}
    </>
  );
}

export function useKindWords(): Record<AssignmentKind, string> {
  const { t } = useWords();
  return {
    substantive: t("person-page-kind-substantive"),
    acting: t("person-page-kind-acting"),
    secondment: t("person-page-kind-secondment"),
    dual: t("person-page-kind-dual"),
    trial: t("person-page-kind-trial"),
  };
}
