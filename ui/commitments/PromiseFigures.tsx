/** The promises in figures, each with the list behind it and how it is worked out. Never a rating of a person. */
import { Button } from "@mantine/core";
import { useAnswer } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { FiguresSection } from "../parts/FiguresSection";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";

export function PromiseFigures() {
  const { t } = useWords();
  const answer = useAnswer("commitments.figures", null);
  return (
    <Page
      title={t("promise-figures-title")}
      summary={t("promise-figures-summary")}
      actions={<Button onClick={() => go({ screen: "promises" })}>{t("promise-figures-back")}</Button>}
    >
      <Answered answer={answer}>
        {(figures) =>
          figures.length === 0 ? (
            <EmptyState sentence={t("promise-figures-empty")} />
          ) : (
            <FiguresSection title={t("promise-figures-heading")} figures={figures} />
          )
        }
      </Answered>
    </Page>
  );
}
