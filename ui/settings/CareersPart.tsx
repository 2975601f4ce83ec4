/** Where the clocks of acting and the checks of a move say something. Which of them bind depends on the country. */
import { Button } from "@mantine/core";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import { NumberSetting } from "./fields";
import styles from "./settings.module.css";

export function CareersPart() {
  const { t } = useWords();
  return (
    <>
      <Section
        title={t("settings-careers-acting")}
        hint={t("settings-careers-acting-why")}
        aside={
          <Button size="compact-sm" onClick={() => go("/ladders")}>
            {t("ladders-action-go")}
          </Button>
        }
      >
        <div className={styles.fields}>
          <NumberSetting
            name="actingBeforeEndDays"
            label={t("settings-careers-before-end")}
            description={t("settings-careers-before-end-why")}
            unit={t("settings-unit-days")}
          />
          <NumberSetting
            name="actingFirstMonths"
            label={t("settings-careers-first")}
            description={t("settings-careers-first-why")}
            unit={t("settings-unit-months")}
          />
          <NumberSetting
            name="actingDays"
            label={t("settings-careers-days")}
            description={t("settings-careers-days-why")}
            unit={t("settings-unit-days")}
          />
          <NumberSetting
            name="actingLastMonths"
            label={t("settings-careers-last")}
            description={t("settings-careers-last-why")}
            unit={t("settings-unit-months")}
          />
        </div>
      </Section>
      <Section title={t("settings-careers-real")} hint={t("settings-careers-real-why")}>
        <div className={styles.fields}>
          <NumberSetting
            name="realPercent"
            label={t("settings-careers-share")}
            description={t("settings-careers-share-why")}
            unit="%"
          />
          <NumberSetting
            name="oldRolePercent"
            label={t("settings-careers-old-role")}
            description={t("settings-careers-old-role-why")}
            unit="%"
          />
        </div>
      </Section>
    </>
  );
}
