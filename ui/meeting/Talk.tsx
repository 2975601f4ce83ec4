/** The talk while it is going on: the prepared agenda beside one text box, and what it is about to keep. */
import { Button, Textarea } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useRef, useState } from "react";
import { useAnswer, useCommand, useSettled } from "../api/hooks";
import type { MeetingPage } from "../api/generated";
import type { Clock, Day } from "../api/values";
import { useActions } from "../app/actions";
import { goBack } from "../app/places";
import { useWords } from "../app/words";
import { goToUnclearDay } from "../parts/DateField";
import { Keys } from "../parts/Keys";
import { AboutToKeep } from "./AboutToKeep";
import { AgendaPane } from "./AgendaPane";
import { Ending, type EndingFields } from "./Ending";
import classes from "./meeting.module.css";
import { type Draft, useDraft } from "./useDraft";

export interface NextTalk {
  plannedFor: Day;
  at?: Clock | null;
}

/** A talk that was begun goes on where its text ends, not before its first letter. */
function goOnAtTheEnd({ currentTarget: field }: { currentTarget: HTMLTextAreaElement }) {
  const untouched = field.selectionStart === 0 && field.selectionEnd === 0;
  if (untouched) field.setSelectionRange(field.value.length, field.value.length);
}

/** Marks turn into rows only when the typing pauses. */
const UNDERSTOOD_AFTER = 400;

export function Talk({
  page,
  onFinished,
}: {
  page: MeetingPage;
  onFinished: (next: NextTalk | null) => void;
}) {
  const { t } = useWords();
  const { meeting, name } = page;
  const draft = useDraft(meeting, page.draft);
  const settled = useSettled(draft.text, UNDERSTOOD_AFTER);
  const understood = useAnswer("meeting.understand", { meeting, text: settled }, { keepPrevious: true });
  const [fields, setFields] = useState<EndingFields>({ next: page.next, heldOn: null, minutes: null });
  const finish = useCommand("meeting.finish");
  const finishing = useRef(false);

  const onFinish = async () => {
    if (finishing.current || goToUnclearDay(document)) return;
    finishing.current = true;
    await draft.keepNow();
    draft.holdBack(true);
    try {
      await finish.mutateAsync({ meeting, text: draft.text, ...fields });
      onFinished(fields.next);
    } catch {
      // The reason is told by a toast or at the field; the words are still here and are kept on.
      draft.holdBack(false);
    }
    finishing.current = false;
  };
  useActions({ "meeting-finish": () => void onFinish(), "meeting-keep-open": goBack });

  return (
    <div className={classes.talk}>
      <AgendaPane page={page} />
      <main className={classes.desk}>
        <NotesBox draft={draft} />
        <AboutToKeep understood={understood.data ?? []} name={name} text={settled} onText={draft.write} />
        <div className={classes.finish}>
          <Ending suggested={page.next} fields={fields} onChange={setFields} failure={finish.error} />
          <Button
            variant="filled"
            loading={finish.isPending}
            onClick={() => void onFinish()}
            rightSection={<Keys keys="Mod+Enter" />}
          >
            {t("meeting-finish")}
          </Button>
          <Button onClick={goBack} rightSection={<Keys keys="Escape" />}>
            {t("meeting-keep-open")}
          </Button>
        </div>
      </main>
    </div>
  );
}

function NotesBox({ draft }: { draft: Draft }) {
  const { t } = useWords();
  // In a low window what is about to be kept must stay in sight.
  const low = useMediaQuery("(max-height: 700px)");
  const marks = [
    { mark: "!", word: t("meeting-mark-action") },
    { mark: ">", word: t("meeting-mark-promise") },
    { mark: "?", word: t("meeting-mark-ask") },
    { mark: "#", word: t("meeting-mark-only-me") },
  ];
  const keeping = {
    kept: t("meeting-kept"),
    writing: t("meeting-writing"),
    failed: t("meeting-keep-failed"),
  };
  return (
    <div>
      <Textarea
        label={t("meeting-notes")}
        placeholder={t("meeting-notes-placeholder")}
        value={draft.text}
        onChange={(event) => draft.write(event.currentTarget.value)}
        onBlur={() => void draft.keepNow()}
        autosize
        minRows={low ? 6 : 11}
        maxRows={22}
        autoFocus
        onFocus={goOnAtTheEnd}
        spellCheck
        classNames={{ input: classes.notes, label: classes.notesLabel }}
        aria-describedby="meeting-marks"
      />
      <div className={classes.below}>
        <p id="meeting-marks" className={classes.marks}>
          {marks.map(({ mark, word }) => (
            <span key={mark}>
              <kbd className={classes.mark}>{mark}</kbd> {word}
            </span>
          ))}
        </p>
        {/* Only a failure is announced: "Kept" after every pause would talk into the talk. */}
        <p
          className={classes.keeping}
          data-keeping={draft.keeping}
          role={draft.keeping === "failed" ? "alert" : undefined}
        >
          {draft.text === "" ? "" : keeping[draft.keeping]}
        </p>
      </div>
    </div>
  );
}
