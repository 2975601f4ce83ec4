/** Who can do what: everybody and every skill, how well, and what hangs on one person alone. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { SkillMatrix } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Page } from "../parts/Page";
import { TableToggle, useAsTable } from "../parts/TableToggle";
import { Matrix } from "./Matrix";
import { SkillDialogs, type SkillDialog } from "./SkillDialogs";
import classes from "./skills.module.css";

export function SkillsScreen() {
  const answer = useAnswer("skills.matrix", null);
  return <Answered answer={answer}>{(matrix) => <Skills matrix={matrix} />}</Answered>;
}

function Skills({ matrix }: { matrix: SkillMatrix }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const [dialog, setDialog] = useState<SkillDialog | null>(null);
  const asWords = useAsTable("skills-table");
  const add = () => setDialog({ kind: "add" });
  useActions(readOnly ? {} : { "skills-add": add });
  const addButton = !readOnly && (
    <Button variant="filled" onClick={add} rightSection={<Keys keys="N" />}>
      {t("skills-add")}
    </Button>
  );
  return (
    <Page title={t("skills-title")} summary={say(matrix.finding)} wide actions={matrix.skills.length > 0 && addButton}>
      {matrix.skills.length === 0 && (
        <EmptyState sentence={t("skills-empty")} example={t("skills-empty-example")} button={addButton} />
      )}
      {matrix.skills.length > 0 && matrix.people.length === 0 && (
        <EmptyState
          sentence={t("people-empty-title")}
          example={t("people-empty-text")}
          button={<Button onClick={() => go("/people")}>{t("app-people")}</Button>}
        />
      )}
      {matrix.skills.length > 0 && matrix.people.length > 0 && (
        <>
          <p className={classes.legend}>
            {t("skills-legend")} <TableToggle asTable={asWords} />
          </p>
          <Matrix matrix={matrix} asWords={asWords.shown} onOpen={readOnly ? () => {} : setDialog} />
        </>
      )}
      <SkillDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}
