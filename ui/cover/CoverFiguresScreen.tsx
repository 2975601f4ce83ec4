/** Cover in figures: how it is shared, whether it was decided in time, what it touched. Of the team, and of nobody in it. */
import { Button } from "@mantine/core";
import { useAnswer } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { FiguresSection } from "../parts/FiguresSection";
import { Page } from "../parts/Page";
import { FairShare } from "./FairShare";

export function CoverFiguresScreen() {
  const { t } = useWords();
  const cover = useAnswer("cover.figures", null);
  const away = useAnswer("absences.figures", null);
  return (
    <Page
      title={t("cover-figures-title")}
      summary={t("cover-figures-summary")}
      actions={<Button onClick={() => go("/cover")}>{t("cover-back")}</Button>}
    >
      <Answered answer={cover}>
        {({ figures }) => <FiguresSection title={t("cover-figures-cover")} figures={figures} />}
      </Answered>
      <FairShare />
      <Answered answer={away}>{(figures) => <FiguresSection title={t("cover-figures-away")} figures={figures} />}</Answered>
    </Page>
  );
}
