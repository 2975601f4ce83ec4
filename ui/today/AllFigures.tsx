/** The figures about talking with people, each with how it is worked out; the fairness strip is for the leader only. */
import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { useAnswer } from "../api/hooks";
import { useWords } from "../app/words";
import { FiguresSection } from "../parts/FiguresSection";
import { Answered } from "../parts/Answered";

export function AllFigures() {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
        {t("today-all-figures")}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t("today-all-figures-title")}
        size="xl"
        closeButtonProps={{ "aria-label": t("parts-close") }}
      >
        <Figures />
      </Modal>
    </>
  );
}

function Figures() {
  const figures = useAnswer("one_on_ones.figures", null);
  return <Answered answer={figures}>{(known) => <FiguresSection figures={known} />}</Answered>;
}
