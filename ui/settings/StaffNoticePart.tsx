import { Button } from "@mantine/core";
import { useAnswer, useDoor } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import styles from "./settings.module.css";

/** What the team may read about what is kept of them, made from the real settings, ready to print and hang up. */
export function StaffNoticePart() {
  const { t, say } = useWords();
  const { settings } = useHouse();
  const notice = useAnswer("privacy.staff_notice", null);
  const print = useDoor("shell.print");
  const printIt = () => print.mutate(null);
  useActions({ "settings-print": printIt });
  return (
    <Answered answer={notice}>
      {(shown) => (
        <section aria-labelledby="staff-notice">
          <div className={`${styles.row} screen-only`}>
            <Button variant="filled" onClick={printIt}>
              {t("settings-staff-notice-print")}
            </Button>
          </div>
          <h2 id="staff-notice" className={styles.noticeTitle}>
            {t("settings-staff-notice-title", { team: settings.teamName })}
          </h2>
          {shown.map((part) => (
            <div key={part.title.key} className={styles.noticeText}>
              <h3>{say(part.title)}</h3>
              <ul>
                {part.lines.map((line) => (
                  <li key={line.key}>{say(line)}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </Answered>
  );
}
