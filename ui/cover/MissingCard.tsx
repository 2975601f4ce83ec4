/** What would be left, as a card to print and to talk about. */
import { Button } from "@mantine/core";
import { useAnswer, useDoor } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import paper from "../parts/paper.module.css";
import { Answered } from "../parts/Answered";
import { Keys } from "../parts/Keys";
import { MissingTable } from "./MissingTable";
import { addressOfMissing, useQuestion } from "./useMissing";
import classes from "./cover.module.css";

export function MissingCard() {
  const { t, say, dayOnPaper } = useWords();
  const { settings, today } = useHouse();
  const question = useQuestion();
  const answer = useAnswer("cover.missing", question);
  const print = useDoor("shell.print");
  useActions({ "cover-card-print": () => print.mutate(null) });
  return (
    <main className={paper.screen}>
      <div className={`${paper.bar} screen-only`}>
        <Button onClick={() => go(addressOfMissing(question))}>{t("missing-card-back")}</Button>
        <span className={paper.space} />
        <Button variant="filled" autoFocus onClick={() => print.mutate(null)} rightSection={<Keys keys="Mod+P" />}>
          {t("missing-card-print")}
        </Button>
      </div>
      <Answered answer={answer}>
        {(missing) => (
          <article className={paper.paper}>
            <h1 className={paper.title}>{t("missing-card-title", { names: missing.names.join(", ") })}</h1>
            <p className={paper.who}>{dayOnPaper(missing.day)}</p>
            <p className={classes.foundOut}>{say(missing.finding)}</p>
            {missing.lines.length > 0 && <MissingTable lines={missing.lines} />}
            <p className={classes.cardFoot}>
              {t("missing-card-foot", { team: settings.teamName, day: dayOnPaper(today) })}
            </p>
          </article>
        )}
      </Answered>
    </main>
  );
}
