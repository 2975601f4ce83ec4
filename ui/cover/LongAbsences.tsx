/** Absences of over four weeks, each with who stands in, or the way to plan it. */
import { Button, VisuallyHidden } from "@mantine/core";
import { useAnswer } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { useArrowKeys } from "../parts/arrowKeys";
import { Section } from "../parts/Section";
import { useAwayWords } from "./useDays";

export function LongAbsences() {
  const { t, say, day } = useWords();
  const awayWords = useAwayWords();
  const keys = useArrowKeys<HTMLUListElement>();
  const { data: long = [] } = useAnswer("cover.backfills", null);
  if (long.length === 0) return null;
  return (
    <Section title={t("cover-long")} hint={t("cover-long-hint")}>
      <LineList {...keys}>
        {long.map(({ absence, standIns, sentence }) => (
          <Line
            key={absence.absence}
            glyph={standIns.length === 0 ? "ring" : "filled"}
            tone={standIns.length === 0 ? "soon" : "good"}
            why={standIns.map(({ name, endsOn }) => t("cover-stands-in", { name, day: day(endsOn) })).join(" ")}
            button={
              <Button onClick={() => go(`/cover/absence/${absence.absence}`)}>
                {t(standIns.length === 0 ? "cover-plan-stand-in" : "cover-look-at-it")}
                <VisuallyHidden>: {absence.name}</VisuallyHidden>
              </Button>
            }
          >
            {say(sentence)} {awayWords(absence)}
          </Line>
        ))}
      </LineList>
    </Section>
  );
}
