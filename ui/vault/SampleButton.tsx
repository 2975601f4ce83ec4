import { Button } from "@mantine/core";
import { useDoor } from "../api/hooks";
import { useWords } from "../app/words";

/** Team Noord: fourteen people who do not exist, in a file of their own. */
export function SampleButton() {
  const { t } = useWords();
  const open = useDoor("vault.open_sample");
  return (
    <Button loading={open.isPending} onClick={() => open.mutate(null)}>
      {t("vault-look-around")}
    </Button>
  );
}
