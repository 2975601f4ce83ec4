/** Today: what needs you now, why, and one button for each. */
import { useRef, useState } from "react";
import { useAnswer } from "../api/hooks";
import type { Today } from "../api/generated";
import { useActions } from "../app/actions";
import { startOfSentence, useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Page } from "../parts/Page";
import { EmptyTeam } from "./EmptyTeam";
import { NeedsYou, type NeedsYouHandle } from "./NeedsYou";
import { QuietDay } from "./QuietDay";
import { TeamWeek } from "./TeamWeek";
import classes from "./today.module.css";
import { useLineButton } from "./useLineButton";

export function TodayScreen() {
  const answer = useAnswer("today.show", null);
  return <Answered answer={answer}>{(today) => <TodayPage today={today} />}</Answered>;
}

function TodayPage({ today }: { today: Today }) {
  const { t, say, day } = useWords();
  const summary = `${t("today-week", { week: today.week })}. ${say(today.summary)}`;
  return (
    <Page title={startOfSentence(day(today.date))} summary={summary}>
      {today.people === 0 ? (
        <EmptyTeam />
      ) : (
        <div className={classes.columns}>
          <Lines today={today} />
          <TeamWeek today={today} />
        </div>
      )}
    </Page>
  );
}

function Lines({ today }: { today: Today }) {
  const [moreOpen, setMoreOpen] = useState(false);
  const lines = moreOpen ? [...today.lines, ...today.more] : today.lines;
  const list = useRef<NeedsYouHandle>(null);
  const press = useLineButton();
  // A talk that was begun comes back with its draft: starting the next one means going on with it. It may be folded away.
  const nextTalk = [...today.lines, ...today.more].find((line) => line.button === "start" || line.button === "continue");
  const onCurrent = (run: (list: NeedsYouHandle) => void) => () => list.current && run(list.current);
  useActions({
    ...(nextTalk && { "today-start": () => press.run(nextTalk) }),
    ...(lines.length > 0 && {
      "today-later": onCurrent((handle) => handle.later()),
      "today-not-needed": onCurrent((handle) => handle.notNeeded()),
    }),
  });
  if (lines.length === 0) return <QuietDay quiet={today.quiet} onPlan={press.plan} dialogs={press.dialogs} />;
  return (
    <div>
      <NeedsYou
        ref={list}
        now={today.lines}
        more={today.more}
        moreOpen={moreOpen}
        onToggleMore={() => setMoreOpen(!moreOpen)}
        startsByKey={nextTalk?.line ?? null}
        onPress={press.run}
      />
      {press.dialogs}
    </div>
  );
}
