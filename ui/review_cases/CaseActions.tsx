/** What can be done with a case now: the likely step as a button, the rest in a menu. */
import { Button, Menu } from "@mantine/core";
import type { ReviewCasePage, ReviewEventKind } from "../api/generated";
import { useCommand } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import type { CaseVerb, OpenCaseDialog } from "./CaseDialogs";

/** The steps of a case, in the order in which they usually follow, with the form of each. */
const STEPS: { event: ReviewEventKind; verb: CaseVerb; words: string }[] = [
  { event: "case_employee_informed", verb: "inform", words: "case-inform-title" },
  { event: "case_decision", verb: "decide", words: "case-decide-title" },
  { event: "case_remedy", verb: "remedy", words: "case-remedy-title" },
  { event: "case_finding", verb: "find", words: "case-find-title" },
  { event: "case_question", verb: "question", words: "case-question-title" },
  { event: "case_second_reviewer", verb: "second", words: "case-second-title" },
  { event: "case_closed", verb: "close", words: "case-close-title" },
];

/** Which step is likely, where a case stands. */
const LIKELY: Partial<Record<ReviewCasePage["line"]["stage"], CaseVerb>> = {
  reviewing: "find",
  answered: "find",
  question: "find",
  finding: "remedy",
  remedy_proposed: "decide",
  decided: "inform",
  employee_informed: "close",
};

export function CaseActions(props: {
  page: ReviewCasePage;
  onOpen: (dialog: Omit<OpenCaseDialog, "case">) => void;
}) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const { page, onOpen } = props;
  const begin = useCommand("review_cases.begin");
  const { may, line } = page;
  const steps = STEPS.filter(({ event }) => may.includes(event));
  const likely = steps.find(({ verb }) => verb === LIKELY[line.stage]);
  const begins = may.includes("case_reviewing");
  const canDo = (verb: CaseVerb) => steps.some((step) => step.verb === verb);
  useActions(
    readOnly
      ? {}
      : {
          ...(canDo("find") && { "case-find": () => onOpen({ verb: "find" }) }),
          ...(canDo("question") && { "case-question": () => onOpen({ verb: "question" }) }),
        },
  );
  if (readOnly) return null;
  const rest = steps.filter((step) => step !== likely);
  return (
    <>
      {begins && (
        <Button variant="filled" loading={begin.isPending} onClick={() => begin.mutate({ case: line.case })}>
          {t("case-begin")}
        </Button>
      )}
      {likely && (
        <Button
          variant={begins ? undefined : "filled"}
          onClick={() => onOpen({ verb: likely.verb })}
          rightSection={likely.verb === "find" && <Keys keys="F" />}
        >
          {t(likely.words)}
        </Button>
      )}
      {rest.length > 0 && (
        <Menu position="bottom-end" withinPortal={false}>
          <Menu.Target>
            <Button>{t("promises-more")}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((step) => (
              <Menu.Item key={step.verb} onClick={() => onOpen({ verb: step.verb })}>
                {t(step.words)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
