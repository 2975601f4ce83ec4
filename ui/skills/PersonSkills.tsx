/** What one person can do, skill by skill, with what can be said next. */
import { Button, Select, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { PersonId, SkillLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { wordsOf } from "./Matrix";
import { SkillDialogs, type SkillDialog } from "./SkillDialogs";
import classes from "./skills.module.css";

export function PersonSkills(props: { person: PersonId; name: string; skills: SkillLine[]; here: boolean }) {
  const words = useWords();
  const { t } = words;
  const { person, name, skills } = props;
  const { readOnly } = useHouse();
  const [dialog, setDialog] = useState<SkillDialog | null>(null);
  const keys = useArrowKeys<HTMLUListElement>();
  const mayChange = props.here && !readOnly;
  const who = { person, name };
  return (
    <Section
      title={t("skills-of-person")}
      aside={
        <Button size="compact-sm" className="screen-only" onClick={() => go({ screen: "skills" })}>
          {t("skills-title")}
        </Button>
      }
    >
      {skills.length === 0 ? (
        <p className={classes.quiet}>{t("skills-none-of-person", { name })}</p>
      ) : (
        <LineList {...keys}>
          {skills.map((line) => (
            <Line
              key={line.skill}
              glyph={line.cell.counts ? "filled" : line.cell.state === "stale" ? "triangle" : "ring"}
              tone={line.cell.counts ? "good" : line.cell.state === "stale" ? "soon" : "quiet"}
              button={
                mayChange && (
                  <Button onClick={() => setDialog({ kind: "cell", person: who, skill: line, cell: line.cell })}>
                    {t("skills-say")}
                    <VisuallyHidden>: {line.name}</VisuallyHidden>
                  </Button>
                )
              }
            >
              <b>{line.name}</b> · {wordsOf(line.cell, words)}
            </Line>
          ))}
        </LineList>
      )}
      {mayChange && <Another who={who} known={skills} onOpen={setDialog} />}
      <SkillDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </Section>
  );
}

/** A skill they don't have yet. */
function Another(props: {
  who: { person: PersonId; name: string };
  known: SkillLine[];
  onOpen: (dialog: SkillDialog) => void;
}) {
  const { t } = useWords();
  const matrix = useAnswer("skills.matrix", null);
  const others = (matrix.data?.skills ?? []).filter(
    ({ skill }) => !props.known.some((line) => line.skill === skill),
  );
  if (others.length === 0) return null;
  return (
    <Select
      mt="md"
      maw={320}
      className="screen-only"
      label={t("skills-another", { name: props.who.name })}
      placeholder={t("skills-choose")}
      data={others.map(({ skill, name }) => ({ value: skill as string, label: name }))}
      value={null}
      searchable
      onChange={(chosen) => {
        const skill = others.find((one) => one.skill === chosen);
        if (skill) props.onOpen({ kind: "cell", person: props.who, skill, cell: null });
      }}
    />
  );
}
