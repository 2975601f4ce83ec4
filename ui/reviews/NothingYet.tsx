/** A reviewer's vault before anything was received: how it begins. */
import { Button } from "@mantine/core";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";

export function NothingYet({ onOpen }: { onOpen: () => void }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  return (
    <EmptyState
      sentence={t("review-board-none")}
      example={t("review-board-none-how")}
      button={
        <>
          {!readOnly && (
            <Button variant="filled" onClick={() => go("/requests")}>
              {t("packet-to-requests")}
            </Button>
          )}
          <Button onClick={onOpen} rightSection={<Keys keys="O" />}>
            {t("review-open")}
          </Button>
        </>
      }
    />
  );
}
