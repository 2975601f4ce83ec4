/** Which center, or all of them. Only where there is something to choose from. */
import { Select } from "@mantine/core";
import type { LaptopId } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useWords } from "../app/words";

interface Props {
  laptop: LaptopId | null;
  onLaptop: (laptop: LaptopId | null) => void;
  /** With its name above it, as beside other fields. */
  labelled?: boolean;
}

export function CenterChoice({ laptop, onLaptop, labelled }: Props) {
  const { t } = useWords();
  const laptops = useAnswer("laptops.list", null);
  const centers = (laptops.data ?? []).filter(({ kind }) => kind === "center");
  if (centers.length < 2) return null;
  return (
    <Select
      {...(labelled ? { label: t("review-board-center") } : { "aria-label": t("review-board-center") })}
      data={[
        { value: "", label: t("review-board-all-centers") },
        ...centers.map((center) => ({ value: center.laptop, label: center.name })),
      ]}
      value={laptop ?? ""}
      onChange={(value) => onLaptop(value || null)}
      allowDeselect={false}
      w={220}
    />
  );
}
