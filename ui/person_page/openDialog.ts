import type { Action, AgendaItemId, AssignmentId, PlannedMeeting } from "../api/generated";

/** Which dialog of the page is open; at most one is. */
export type OpenDialog =
  | {
      kind:
        | "plan"
        | "rhythm"
        | "raise"
        | "add_action"
        | "hours"
        | "team"
        | "manager"
        | "assign"
        | "leave"
        | "rehire";
    }
  | { kind: "move" | "cancel" | "miss"; meeting: PlannedMeeting }
  | { kind: "park"; item: AgendaItemId }
  | { kind: "change_action"; action: Action }
  | { kind: "end_assignment"; assignment: AssignmentId; position: string };

export type Opens = (dialog: OpenDialog) => void;
