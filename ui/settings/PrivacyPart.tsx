/** How long things are kept, what is due to go, and the way to take everything along. */
import { Button } from "@mantine/core";
import type { Retention } from "../api/generated";
import { useAnswer, useDoor } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { ExportEverything } from "../privacy/ExportEverything";
import styles from "./settings.module.css";

/** The next days on which something goes; more would push the rest off the page. */
const GONE_SHOWN = 3;

export function PrivacyPart() {
  const { t } = useWords();
  const retention = useAnswer("privacy.retention", null);
  return (
    <>
      <Answered answer={retention}>
        {(shown) => (
          <>
            <Section title={t("settings-retention")} hint={t("settings-retention-hint")}>
              <RetentionTable retention={shown} />
            </Section>
            <DueSection retention={shown} />
          </>
        )}
      </Answered>
      <Section title={t("settings-staff-notice")} hint={t("settings-staff-notice-hint")}>
        <Button onClick={() => go("/settings/staff-notice")}>{t("settings-staff-notice-show")}</Button>
      </Section>
      <ExportPart />
    </>
  );
}

/** Everything in this vault, to take along. */
export function ExportPart() {
  const { t } = useWords();
  return (
    <Section title={t("settings-export")} hint={t("settings-export-hint")}>
      <ExportEverything />
    </Section>
  );
}

function RetentionTable({ retention }: { retention: Retention }) {
  const { t, say, shortDay, number } = useWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("settings-retention-what")}</th>
          <th scope="col">{t("settings-retention-keep")}</th>
          <th scope="col" className={styles.numeric}>
            {t("settings-retention-held")}
          </th>
          <th scope="col">{t("settings-retention-next")}</th>
        </tr>
      </thead>
      <tbody>
        {retention.classes.map((kind) => (
          <tr key={kind.key}>
            <td>{t(kind.key)}</td>
            <td>{say(kind.keep)}</td>
            <td className={styles.numeric}>{number(kind.held)}</td>
            <td>
              {kind.goneBy.slice(0, GONE_SHOWN).map((gone) => (
                <div key={gone.on} className={styles.oneLine}>
                  {t("settings-retention-gone", { count: gone.count, day: shortDay(gone.on) })}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Everything a sweep would remove, line by line, before anyone presses the button. */
function DueSection({ retention }: { retention: Retention }) {
  const { t, say, day } = useWords();
  const { readOnly } = useHouse();
  const toasts = useToasts();
  const sweep = useDoor("privacy.sweep");
  const remove = () => sweep.mutate(null, { onSuccess: ({ title }) => toasts.show(say(title)) });
  const total = retention.due.reduce((sum, line) => sum + line.count, 0);
  return (
    <Section title={t("settings-due")} hint={t("settings-due-hint")}>
      {total === 0 ? (
        <p>{t("settings-due-nothing")}</p>
      ) : (
        <>
          <LineList>
            {retention.due.map((line) => (
              <Line
                key={`${line.key}-${line.name}-${line.on}`}
                why={t("settings-due-since", { day: day(line.on) })}
              >
                {line.name === ""
                  ? t("settings-due-kind", { count: line.count, kind: t(line.key) })
                  : t("settings-due-line", { count: line.count, kind: t(line.key), name: line.name })}
              </Line>
            ))}
          </LineList>
          {!readOnly && (
            <Button mt="sm" loading={sweep.isPending} onClick={remove}>
              {t("settings-due-remove", { count: total })}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
