import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";

export function AboutPart() {
  const { t } = useWords();
  const { status } = useHouse();
  return (
    <Section title={t("settings-about")}>
      <p>{t("settings-about-version", { version: status.version })}</p>
      <p style={{ marginTop: 8 }}>{t("settings-about-what")}</p>
      <p style={{ marginTop: 8 }}>{t("settings-about-network")}</p>
      <p style={{ marginTop: 8 }}>{t("settings-about-licence")}</p>
    </Section>
  );
}
