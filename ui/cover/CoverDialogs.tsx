/** Every dialog of finding cover: one frame, and the form of what is done inside. */
import type { ReactNode } from "react";
import type { LongAbsence, NeedLine, Suggestion } from "../api/generated";
import { useWords } from "../app/words";
import { FormDialog } from "../parts/FormDialog";
import { GlassForm } from "./GlassForm";
import { LeaveForm } from "./LeaveForm";
import { StandInForm } from "./StandInForm";

/** Which one is open; at most one is. */
export type OpenDialog =
  | { kind: "leave"; pieces: NeedLine[] }
  | { kind: "glass"; need: NeedLine; suggestion: Suggestion }
  | { kind: "stand_in"; long: LongAbsence };

interface Props {
  dialog: OpenDialog | null;
  onClose: () => void;
}

export function CoverDialogs({ dialog, onClose }: Props) {
  const title = useTitle(dialog);
  return (
    <FormDialog opened={dialog !== null} title={title} onClose={onClose} size={dialog?.kind === "stand_in" ? 600 : undefined}>
      {dialog && <Form dialog={dialog} onClose={onClose} />}
    </FormDialog>
  );
}

function useTitle(dialog: OpenDialog | null): string {
  const { t } = useWords();
  switch (dialog?.kind) {
    case undefined:
      return "";
    case "leave":
      return t("cover-nobody-takes-it-title");
    case "glass":
      return dialog.suggestion.pullsBack === null
        ? t("cover-glass-title", { name: dialog.suggestion.name })
        : t("cover-glass-back-title", { name: dialog.suggestion.name });
    case "stand_in":
      return t("cover-stand-in-title", { name: dialog.long.absence.name });
  }
}

function Form({ dialog, onClose }: { dialog: OpenDialog; onClose: () => void }): ReactNode {
  switch (dialog.kind) {
    case "leave":
      return <LeaveForm pieces={dialog.pieces} onClose={onClose} />;
    case "glass":
      return <GlassForm need={dialog.need} suggestion={dialog.suggestion} onClose={onClose} />;
    case "stand_in":
      return <StandInForm long={dialog.long} onClose={onClose} />;
  }
}
