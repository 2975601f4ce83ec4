/** Who asked to be away and waits for an answer; one look at what it would leave comes first. */
import { Button, VisuallyHidden } from "@mantine/core";
import type { AbsenceLine } from "../api/generated";
import { go } from "../app/places";
import { startOfSentence, useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { useArrowKeys } from "../parts/arrowKeys";
import { Section } from "../parts/Section";
import { KIND_WORDS } from "./lists";
import { useAwayWords } from "./useDays";

export function Requests({ requests }: { requests: AbsenceLine[] }) {
  const { t, day } = useWords();
  const awayWords = useAwayWords();
  const keys = useArrowKeys<HTMLUListElement>();
  return (
    <Section title={t("cover-requests")}>
      <LineList {...keys}>
        {requests.map((absence) => (
          <Line
            key={absence.absence}
            glyph="ring"
            tone="soon"
            why={t("cover-request-since", { day: day(absence.askedOn) })}
            button={
              <Button onClick={() => go(`/cover/absence/${absence.absence}`)}>
                {t("cover-look-at-it")}
                <VisuallyHidden>: {absence.name}</VisuallyHidden>
              </Button>
            }
          >
            <b>{absence.name}</b> · {startOfSentence(t(KIND_WORDS[absence.kind]))} · {awayWords(absence)}
          </Line>
        ))}
      </LineList>
    </Section>
  );
}
