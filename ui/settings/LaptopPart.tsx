import { Checkbox, Radio, Select, Stack } from "@mantine/core";
import type { Preferences } from "../api/generated";
import { useDoor } from "../api/hooks";
import { useHouse } from "../app/house";
import { LANGUAGES, useWords } from "../app/words";
import { Section } from "../parts/Section";
import styles from "./settings.module.css";

/** How the app looks and listens on this laptop; kept beside the vault, not in it. */
export function LaptopPart() {
  const { t } = useWords();
  const { preferences } = useHouse().status;
  const { mutate: prefer } = useDoor("vault.prefer");
  return (
    <Section title={t("settings-laptop")} hint={t("settings-laptop-hint")}>
      <div className={styles.fields}>
        <Select
          label={t("settings-field-language")}
          data={[{ value: "system", label: t("settings-language-system") }, ...LANGUAGES]}
          value={preferences.language}
          allowDeselect={false}
          onChange={(language) => prefer({ language: language as Preferences["language"] })}
        />
        <Radio.Group
          label={t("settings-field-theme")}
          value={preferences.theme}
          onChange={(theme) => prefer({ theme: theme as Preferences["theme"] })}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="system" label={t("settings-theme-system")} />
            <Radio value="light" label={t("settings-theme-light")} />
            <Radio value="dark" label={t("settings-theme-dark")} />
          </Stack>
        </Radio.Group>
        <Radio.Group
          label={t("settings-field-density")}
          value={preferences.density}
          onChange={(density) => prefer({ density: density as Preferences["density"] })}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="comfortable" label={t("settings-density-comfortable")} />
            <Radio value="compact" label={t("settings-density-compact")} />
          </Stack>
        </Radio.Group>
        <Checkbox
          label={t("settings-field-single-keys")}
          description={t("settings-field-single-keys-hint")}
          checked={preferences.singleKeys}
          onChange={(event) => prefer({ singleKeys: event.currentTarget.checked })}
        />
      </div>
    </Section>
  );
}
