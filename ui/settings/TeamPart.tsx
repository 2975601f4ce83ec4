import { Radio, Stack } from "@mantine/core";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import { NumberSetting, SwitchSetting, TextSetting, useSetting } from "./fields";
import styles from "./settings.module.css";

/** The team, its leader, and the hours that figures are worked out from. */
export function TeamPart() {
  const { t } = useWords();
  const weekStart = useSetting("weekStart");
  return (
    <>
      <Section title={t("settings-team")}>
        <div className={styles.fields}>
          <TextSetting name="teamName" label={t("settings-field-team-name")} />
          <TextSetting
            name="leaderName"
            label={t("settings-field-leader-name")}
            description={t("settings-field-leader-hint")}
          />
          <Radio.Group
            label={t("settings-field-week-start")}
            value={weekStart.value}
            onChange={(day) => weekStart.keep(day as "monday" | "sunday")}
          >
            <Stack gap="xs" mt={6}>
              <Radio value="monday" label={t("vault-first-monday")} disabled={weekStart.readOnly} />
              <Radio value="sunday" label={t("vault-first-sunday")} disabled={weekStart.readOnly} />
            </Stack>
          </Radio.Group>
        </div>
      </Section>
      <Section title={t("settings-hours-title")} hint={t("settings-hours-hint")}>
        <div className={styles.fields}>
          <NumberSetting
            name="leaderHours"
            label={t("settings-field-leader-hours")}
            unit={t("settings-unit-hours")}
            decimals={1}
          />
          <NumberSetting
            name="fullTimeHours"
            label={t("settings-field-full-time")}
            unit={t("settings-unit-hours")}
            decimals={1}
          />
        </div>
      </Section>
    </>
  );
}

/** How often people are seen, where nothing else was agreed with them. */
export function RhythmPart() {
  const { t } = useWords();
  return (
    <Section title={t("settings-rhythm")} hint={t("settings-rhythm-hint")}>
      <div className={styles.fields}>
        <NumberSetting
          name="targetDays"
          label={t("settings-field-target")}
          description={t("settings-field-target-hint")}
          unit={t("settings-unit-days")}
        />
        <NumberSetting
          name="limitDays"
          label={t("settings-field-limit")}
          description={t("settings-field-limit-hint")}
          unit={t("settings-unit-days")}
        />
        <NumberSetting
          name="meetingMinutes"
          label={t("settings-field-minutes")}
          description={t("settings-field-minutes-hint")}
          unit={t("settings-unit-minutes")}
        />
        <SwitchSetting
          name="openQuestions"
          label={t("settings-field-questions")}
          description={t("settings-field-questions-hint")}
        />
      </div>
    </Section>
  );
}
