import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import { TextSetting } from "./fields";
import styles from "./settings.module.css";

/** Who reviews, and for whom: what a leader reads on a request. */
export function ReviewerPart() {
  const { t } = useWords();
  return (
    <Section title={t("settings-reviewer")} hint={t("settings-reviewer-hint")}>
      <div className={styles.fields}>
        <TextSetting name="leaderName" label={t("vault-review-name")} />
        <TextSetting name="teamName" label={t("vault-review-organisation")} />
      </div>
    </Section>
  );
}
