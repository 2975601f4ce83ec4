/** The promise as a line in time, large and with its days; T shows the same as a table. */
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { PictureSection } from "../parts/PictureSection";
import { PromiseLine } from "../parts/PromiseLine";
import type { AsTable } from "../parts/TableToggle";
import { PromiseLineTable } from "./PromiseLineTable";
import type { PromisePage } from "../api/generated";
import { spanOf } from "./spanOf";

export function PromisePageLine({ page, asTable }: { page: PromisePage; asTable: AsTable }) {
  const { t } = useWords();
  const { today } = useHouse();
  const { line } = page;
  return (
    <PictureSection
      title={t("promise-page-line")}
      asTable={asTable}
      picture={(width) => <PromiseLine line={line} {...spanOf([line], today)} width={width} labels />}
      table={<PromiseLineTable line={line} />}
    />
  );
}
