/** The document itself, the same on screen and on paper. */
import type { Action, Agreed } from "../api/generated";
import { useWords } from "../app/words";
import classes from "../parts/paper.module.css";

export function AgreedPaper({ agreed }: { agreed: Agreed }) {
  const { t, dayOnPaper } = useWords();
  const { name, leaderName: leader, teamName: team } = agreed;
  const who =
    leader === ""
      ? t("meeting-agreed-who-team", { name, team })
      : t("meeting-agreed-who", { name, leader, team });
  const empty =
    agreed.sharedNote === "" &&
    agreed.actions.length + agreed.askAgain.length + agreed.stillOpen.length + agreed.promiseDrafts.length ===
      0;
  return (
    <article className={classes.paper}>
      <h1 className={classes.title}>{t("meeting-agreed-title")}</h1>
      <p className={classes.who}>{who}</p>
      <p className={classes.who}>{t("meeting-agreed-held", { day: dayOnPaper(agreed.heldOn) })}</p>
      {empty && <p className={classes.note}>{t("meeting-agreed-nothing")}</p>}
      {agreed.sharedNote !== "" && (
        <section>
          <h2>{t("meeting-agreed-note")}</h2>
          <p className={classes.note}>{agreed.sharedNote}</p>
        </section>
      )}
      {agreed.actions.length > 0 && (
        <section>
          <h2>{t("meeting-agreed-actions")}</h2>
          <ul>
            {agreed.actions.map((action) => (
              <ActionOnPaper key={action.action} action={action} agreed={agreed} />
            ))}
          </ul>
        </section>
      )}
      <Lines title={t("meeting-agreed-promises")} lines={agreed.promiseDrafts} />
      <Lines title={t("meeting-agreed-ask")} lines={agreed.askAgain} />
      <Lines
        title={t("meeting-agreed-still-open")}
        lines={agreed.stillOpen.map(({ text, carried }) =>
          t("meeting-agreed-still-open-line", { text, times: carried }),
        )}
      />
      {agreed.nextOn && (
        <p className={classes.next}>{t("meeting-agreed-next", { day: dayOnPaper(agreed.nextOn) })}</p>
      )}
    </article>
  );
}

/** Named by who does it, since "you" would be another person for each reader. */
function ActionOnPaper({ action, agreed }: { action: Action; agreed: Agreed }) {
  const { t, dayOnPaper } = useWords();
  const owner = action.owner === "employee" ? agreed.name : agreed.leaderName || t("meeting-agreed-leader");
  return (
    <li>
      {t("meeting-them", { name: owner, text: action.text })}
      {action.due && `, ${t("meeting-agreed-by", { day: dayOnPaper(action.due) })}`}
    </li>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
