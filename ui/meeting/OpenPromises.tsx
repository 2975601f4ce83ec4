import { Anchor } from "@mantine/core";
import type { PromiseLine } from "../api/generated";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { PromiseMark } from "../commitments/PromiseMark";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";

/** What is promised to this person and still open: said aloud in the talk, before it is asked. */
export function OpenPromises({ promises }: { promises: PromiseLine[] }) {
  const { t } = useWords();
  if (promises.length === 0) return null;
  return (
    <Section title={t("meeting-promises")}>
      <LineList>
        {promises.map((line) => (
          <PromisedLine key={line.commitment} line={line} />
        ))}
      </LineList>
    </Section>
  );
}

function PromisedLine({ line }: { line: PromiseLine }) {
  const { t, day } = useWords();
  // What is due soon has its day in the mark.
  const due =
    line.glyph !== "soon" &&
    (line.due ? t("meeting-promise-due", { day: day(line.due) }) : t("meeting-promise-no-date"));
  const moved = line.moves.length > 0 && t("meeting-promise-moved", { times: line.moves.length });
  return (
    <Line why={[due, moved].filter(Boolean).join(" ")}>
      <Anchor
        component="button"
        type="button"
        ta="start"
        onClick={() => go({ screen: "promise", commitment: line.commitment })}
      >
        {line.what}
      </Anchor>
      <div>
        <PromiseMark line={line} />
      </div>
    </Line>
  );
}
