/** What became of a receipt: the verdict as a shape, a word and a sentence, what to do about it, and the words it holds. */
import { Button } from "@mantine/core";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Notice } from "../parts/Notice";
import { Fact, Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { Glyph, type GlyphName, type Tone } from "../parts/StatusGlyph";
import classes from "./Verify.module.css";
import type { PromiseEvent, ReceiptCheck, ReceiptVerdict } from "../api/generated";

const MARKS: Record<ReceiptVerdict, { name: GlyphName; tone: Tone }> = {
  genuine: { name: "filled", tone: "good" },
  still_there: { name: "filled", tone: "good" },
  moved_since: { name: "half", tone: "soon" },
  handed_over: { name: "filled", tone: "good" },
  not_here: { name: "dotted", tone: "soon" },
  replaced: { name: "triangle", tone: "now" },
  erased: { name: "dotted", tone: "quiet" },
  altered: { name: "cross", tone: "now" },
  unreadable: { name: "ring", tone: "quiet" },
};

export function VerifyVerdict({ check, about }: { check: ReceiptCheck; about: string }) {
  const { t, say } = useWords();
  const { verdict, commitment } = check;
  const mark = check.wordsAltered ? MARKS.altered : MARKS[verdict];
  const words: Record<ReceiptVerdict, string> = {
    genuine: t("promise-verify-genuine"),
    still_there: t("promise-verify-still-there"),
    moved_since: t("promise-verify-moved-since"),
    handed_over: t("promise-verify-handed-over"),
    not_here: t("promise-verify-not-here"),
    replaced: t("promise-verify-replaced"),
    erased: t("promise-verify-erased"),
    altered: t("promise-verify-altered"),
    unreadable: t("promise-verify-unreadable"),
  };
  // What to do about a bad one, the core says itself.
  const next: Partial<Record<ReceiptVerdict, string>> = {
    genuine: t("promise-verify-genuine-next"),
    still_there: t("promise-verify-still-there-next"),
    moved_since: t("promise-verify-moved-since-next"),
    handed_over: t("promise-verify-handed-over-next"),
    erased: t("promise-verify-erased-next"),
    unreadable: t("promise-verify-unreadable-next"),
  };
  const advice = check.detail ? say(check.detail) : next[verdict];
  return (
    <>
      <section className={classes.verdict} data-tone={mark.tone}>
        <Glyph {...mark} className={classes.glyph} />
        <div>
          <p className={classes.about}>{about}</p>
          <h2 className={classes.word}>
            {check.wordsAltered ? t("promise-verify-altered-words") : words[verdict]}
          </h2>
          <p>{say(check.sentence)}</p>
          {advice && <p className={classes.next}>{advice}</p>}
          {commitment && (
            <Button onClick={() => go({ screen: "promise", commitment })}>{t("promise-verify-open")}</Button>
          )}
        </div>
      </section>
      <Content check={check} />
      {check.record && (
        <div className={classes.record}>
          <Notice
            tone="soon"
            button={<Button onClick={() => go("/promises/check")}>{t("promises-check-record")}</Button>}
          >
            <p>{t("promise-verify-record")}</p>
            <p>{say(check.record)}</p>
          </Notice>
        </div>
      )}
      <Since check={check} />
    </>
  );
}

/** What was signed, which is what counts; below it the words of the receipt as they are, altered or not. */
function Content({ check }: { check: ReceiptCheck }) {
  const { t, day, moment } = useWords();
  if (check.sixWords.length === 0) return null;
  return (
    <Section title={t("promise-verify-content")}>
      <div className={classes.content}>
        <Facts>
          {check.to !== "" && <Fact name={t("promise-verify-for")}>{check.to}</Fact>}
          {check.what !== "" && <Fact name={t("promise-verify-what")}>{check.what}</Fact>}
          {check.due && <Fact name={t("promise-verify-due")}>{day(check.due)}</Fact>}
          {check.writtenAt && <Fact name={t("promise-verify-written")}>{moment(check.writtenAt)}</Fact>}
          <Fact name={t("promise-verify-key")}>{check.keyWords.join(" ")}</Fact>
        </Facts>
        <div>
          <p className={classes.quiet}>{t("promise-verify-six-words")}</p>
          <p className={classes.sixWords}>{check.sixWords.join(" ")}</p>
        </div>
        <WordsOfReceipt check={check} />
      </div>
    </Section>
  );
}

function WordsOfReceipt({ check }: { check: ReceiptCheck }) {
  const { t } = useWords();
  if (check.words === "") return null;
  if (!check.wordsAltered) {
    return (
      <details>
        <summary className={classes.summary}>{t("promise-verify-words")}</summary>
        <p className={classes.words}>{check.words}</p>
      </details>
    );
  }
  return (
    <div>
      <p className={classes.altered}>
        <Glyph name="cross" tone="now" /> {t("promise-verify-words-altered")}
      </p>
      <p className={classes.words} data-altered>
        {check.words}
      </p>
    </div>
  );
}

/** What the record says of this promise after the receipt was made, oldest first. */
function Since({ check }: { check: ReceiptCheck }) {
  const { t } = useWords();
  if (check.since.length === 0) return null;
  return (
    <Section title={t("promise-verify-since")}>
      <ol className={classes.since}>
        {check.since.map((event) => (
          <SinceLine key={event.entry} event={event} />
        ))}
      </ol>
    </Section>
  );
}

function SinceLine({ event }: { event: PromiseEvent }) {
  const { t, say, day } = useWords();
  const Said = event.struck ? "s" : "span";
  return (
    <li>
      <time className={classes.quiet} dateTime={event.on}>
        {day(event.on)}
      </time>
      <div>
        <Said>{say(event.title)}</Said>
        {event.struck && <span className={classes.quiet}> {t("promise-page-entry-struck")}</span>}
        {event.words.map((words, place) => (
          // The same words may stand twice, and their order never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p key={place} className={classes.quiet}>
            {words}
          </p>
        ))}
      </div>
    </li>
  );
}
