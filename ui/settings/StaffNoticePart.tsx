import { Button } from "@mantine/core";
import { useAnswer, useDoor } from "../api/hooks";
import { useActions } from "../app/actions";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import styles from "./settings.module.css";

/** What the team may read about what is kept of them, made from the real settings, ready to print and hang up. */
export function StaffNoticePart() {
  const { t, say } = useWords();
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
          <h2 id="staff-notice" style={{ marginTop: 16, fontSize: 18, lineHeight: "26px" }}>
            {say(shown.title)}
          </h2>
          <div className={styles.noticeText}>
            {shown.lines.map((line, place) => (
              // The notice is a fixed text: its lines have no identity but their place.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <p key={place}>{say(line)}</p>
            ))}
          </div>
        </section>
      )}
    </Answered>
  );
}
