/** Leave that is known or asked for: one press asks what its first day would leave. */
import { Button, VisuallyHidden } from "@mantine/core";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { addresses } from "../app/places";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { useArrowKeys } from "../parts/arrowKeys";
import { Section } from "../parts/Section";
import { useAwayWords } from "./useDays";
import { addressOfMissing } from "./useMissing";

const AT_MOST = 6;

export function PlannedLeave() {
  const { t } = useWords();
  const { today } = useHouse();
  const awayWords = useAwayWords();
  const keys = useArrowKeys<HTMLUListElement>();
  const { data: absences = [] } = useAnswer("absences.list", {});
  const planned = absences.filter(({ from }) => from > today).slice(0, AT_MOST);
  if (planned.length === 0) return null;
  return (
    <Section title={t("missing-planned")}>
      <LineList {...keys}>
        {planned.map(({ absence, person, name, from, ...line }) => (
          <Line
            key={absence}
            button={
              <Button onClick={() => addresses.replace(addressOfMissing({ people: [person], day: from }))}>
                {t("missing-try")}
                <VisuallyHidden>: {name}</VisuallyHidden>
              </Button>
            }
          >
            <b>{name}</b> · {awayWords({ absence, person, name, from, ...line })}
          </Line>
        ))}
      </LineList>
    </Section>
  );
}
