import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { PersonId, Today } from "../api/generated";
import { useWords } from "../app/words";
import { EmptyState } from "../parts/EmptyState";

/** Nothing needs you: whom it would be good to sit with. */
export function QuietDay(props: {
  quiet: Today["quiet"];
  onPlan: (person: PersonId) => void;
  dialogs: ReactNode;
}) {
  const { t, say } = useWords();
  const { quiet } = props;
  return (
    <div>
      <EmptyState
        sentence={quiet ? say(quiet.message) : t("today-nothing")}
        button={
          quiet && (
            <Button variant="filled" onClick={() => props.onPlan(quiet.person)}>
              {t("today-plan-twenty-minutes")}
            </Button>
          )
        }
      />
      {props.dialogs}
    </div>
  );
}
