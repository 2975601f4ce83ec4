/** Doing a job for a while: until when, how often it was extended and why, and what the clocks say, in words. */
import { Button } from "@mantine/core";
import type { ActingLine, CareerPage } from "../api/generated";
import { startOfSentence, useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import type { GlyphName, Tone } from "../parts/StatusGlyph";
import classes from "./career.module.css";
import { ACTING_VERB_WORDS } from "./lists";
import type { Opens } from "./openDialog";

export function ActingSection({ page, onOpen }: { page: CareerPage; onOpen: Opens }) {
  const { t } = useWords();
  if (page.acting.length === 0) return null;
  return (
    <Section title={t("career-acting")}>
      <LineList>
        {page.acting.map((line) => (
          <ActingItem key={line.acting} line={line} onOpen={onOpen} />
        ))}
      </LineList>
    </Section>
  );
}

function markOf({ stage, flags }: ActingLine): { glyph: GlyphName; tone: Tone } {
  switch (stage) {
    case "running":
      return flags.length > 0 ? { glyph: "triangle", tone: "soon" } : { glyph: "half", tone: "open" };
    case "offered":
    case "accepted":
      return { glyph: "ring", tone: "open" };
    case "converted":
      return { glyph: "filled", tone: "good" };
    default:
      return { glyph: "dotted", tone: "quiet" };
  }
}

function ActingItem({ line, onOpen }: { line: ActingLine; onOpen: Opens }) {
  const { t, say, day } = useWords();
  const { position, returnsTo, extensions, flags, may } = line;
  const verbs = may.map((verb) => (
    <Button key={verb} onClick={() => onOpen({ kind: "acting", verb, line })}>
      {t(ACTING_VERB_WORDS[verb])}
    </Button>
  ));
  return (
    <Line {...markOf(line)}>
      <p>
        <b>{position}</b> <ActingState line={line} />
      </p>
      <p className={classes.quiet}>
        {t("career-acting-from", { from: day(line.beganOn ?? line.from), end: day(line.end), returns: returnsTo })}
      </p>
      {extensions.map((extension) => (
        <p key={extension.to} className={classes.quiet}>
          {t("career-acting-extended", {
            on: day(extension.on),
            from: day(extension.from),
            to: day(extension.to),
            reason: extension.reason,
          })}
        </p>
      ))}
      {flags.map(({ flag, since, message }) => (
        <p key={flag} className={classes.flag}>
          {t("career-acting-flag", { flag: startOfSentence(say(message)), day: day(since) })}
        </p>
      ))}
      {verbs.length > 0 && <div className={`${classes.buttons} screen-only`}>{verbs}</div>}
    </Line>
  );
}

function ActingState({ line }: { line: ActingLine }) {
  const { t, day } = useWords();
  const { stage, days, endedOn, since } = line;
  switch (stage) {
    case "offered":
      return t("career-acting-offered", { day: day(since) });
    case "accepted":
      return t("career-acting-accepted", { day: day(line.from) });
    case "running":
      return t("career-acting-running", { days: days ?? 0 });
    case "returned":
      return t("career-acting-returned", { day: day(endedOn ?? since) });
    case "converted":
      return t("career-acting-converted", { day: day(endedOn ?? since) });
    case "declined":
      return t("career-acting-declined", { day: day(since) });
  }
}
