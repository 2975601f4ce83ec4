/** What can be done with a check where it stands: the likely thing first, the rest behind one menu. */
import { Button, Menu } from "@mantine/core";
import { call } from "../api/core";
import type { CheckPage } from "../api/generated";
import { useCommand } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useSaveDocument } from "../app/saveDocument";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import type { CheckDialog } from "./CheckDialogs";
import { canBeOtherwise } from "./OtherwiseFields";
import { begunAddress } from "./addresses";

interface Props {
  page: CheckPage;
  onDialog: (dialog: CheckDialog) => void;
}

export function CheckActions({ page, onDialog }: Props) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const { evaluation, awaited, name } = page;
  const handOver = () => go(`/quality/checks/${evaluation}/hand-over`);
  const look = () => go(begunAddress(evaluation));
  const open = page.state === "submitted" || page.state === "upheld" || page.state === "changed";
  const canHandOver = awaited === "own" || awaited === "both" || (awaited === "nobody" && open);
  const canCheck = awaited === "check" || awaited === "both";
  useActions({
    ...(!readOnly && canHandOver && { "check-hand-over": handOver }),
    ...(!readOnly && canCheck && { "check-look": look }),
  });
  if (readOnly) return null;
  return (
    <>
      {canHandOver && (
        <Button variant={canCheck ? "default" : "filled"} onClick={handOver} rightSection={<Keys keys="H" />}>
          {t("check-hand-over", { name })}
        </Button>
      )}
      {canCheck && (
        <Button variant="filled" onClick={look} rightSection={<Keys keys="E" />}>
          {t("check-look")}
        </Button>
      )}
      <More page={page} onDialog={onDialog} />
    </>
  );
}

function More({ page, onDialog }: Props) {
  const { t, language } = useWords();
  const save = useSaveDocument();
  const skip = useCommand("quality.skip_self");
  const { evaluation, awaited, person, name } = page;
  const ownMissing = awaited === "own" || awaited === "both";
  const shown = awaited === "nobody";
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button>{t("check-more")}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ownMissing && (
          <>
            <Menu.Item onClick={() => save(call("quality.slip", { evaluation, language }))}>{t("check-slip")}</Menu.Item>
            <Menu.Item onClick={() => go(`/quality/checks/${evaluation}/paper`)}>{t("check-from-paper")}</Menu.Item>
            <Menu.Item onClick={() => skip.mutate({ evaluation })}>{t("check-skip-self")}</Menu.Item>
          </>
        )}
        {shown && page.answeredOn === null && (
          <Menu.Item onClick={() => onDialog({ kind: "seen" })}>{t("check-seen-on-paper", { name })}</Menu.Item>
        )}
        {shown && page.state !== "closed" && page.items.some(canBeOtherwise) && (
          <Menu.Item onClick={() => onDialog({ kind: "otherwise" })}>{t("check-otherwise-on-paper", { name })}</Menu.Item>
        )}
        {shown && <Menu.Item onClick={() => onDialog({ kind: "remark" })}>{t("check-add-remark")}</Menu.Item>}
        {shown && <Menu.Item onClick={() => save(call("quality.sheet", { evaluation, language }))}>{t("check-sheet")}</Menu.Item>}
        <Menu.Item onClick={() => go({ screen: "person", person })}>{t("check-to-person", { name })}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
