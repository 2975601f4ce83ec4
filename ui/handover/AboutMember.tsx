/** Who somebody is, how often they are seen, and what the two took on: the same on both laptops. */
import type { HandedAction, HandedMember, HandedRhythm } from "../api/generated";
import { useWords } from "../app/words";
import classes from "./handover.module.css";

interface Props {
  about: HandedMember;
  rhythm: HandedRhythm | null;
  actions: HandedAction[];
}

export function AboutMember({ about, rhythm, actions }: Props) {
  const said = useRhythm(rhythm);
  return (
    <>
      <p className={classes.small}>{useFacts(about).join(" · ")}</p>
      {said !== null && <p className={classes.small}>{said}</p>}
      {actions.length > 0 && (
        <ul className={classes.actions}>
          {actions.map((action, place) => (
            // The same may be agreed twice, and the order never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Action key={place} action={action} name={about.preferredName || about.name} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Every fact that leaves about a person, in a few words each. */
function useFacts(about: HandedMember): string[] {
  const { t, shortDay, number } = useWords();
  const since = (day: string | null) => shortDay(day ?? about.joined);
  return [
    about.preferredName !== "" && t("handover-member-called", { name: about.preferredName }),
    about.pronouns,
    about.number !== "" && t("hr-preview-number", { number: about.number }),
    about.position !== "" && t("handover-member-position", { position: about.position, day: since(about.positionSince) }),
    about.team !== "" && t("handover-member-team", { team: about.team, day: since(about.teamSince) }),
    t("handover-member-joined", { day: shortDay(about.joined) }),
    about.minutes > 0 && t("handover-member-hours", { hours: number(about.minutes / 60) }),
    about.languages !== "" && t("handover-member-languages", { languages: about.languages }),
  ].filter((fact): fact is string => typeof fact === "string" && fact !== "");
}

function useRhythm(rhythm: HandedRhythm | null): string | null {
  const { t } = useWords();
  if (rhythm === null) return null;
  const { targetDays: target, limitDays: limit, place, paused } = rhythm;
  const words = paused ? t("handover-member-paused") : t("handover-member-rhythm", { target, limit });
  return place === "" ? words : `${words} · ${place}`;
}

function Action({ action, name }: { action: HandedAction; name: string }) {
  const { t, shortDay } = useWords();
  const whose = action.owner === "leader" ? t("handover-owner-leader") : name;
  return (
    <li>
      {t("handover-action", { whose, text: action.text })}
      {action.due !== null && (
        <span className={classes.quiet}> {t("handover-action-due", { day: shortDay(action.due) })}</span>
      )}
    </li>
  );
}
