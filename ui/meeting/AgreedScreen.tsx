/**
 * What we agreed: one page without working notes and without other people's names. The leader prints it or writes in
 * the answer that came back on paper; handed over, it is the employee's and leads nowhere else.
 */
import { useParams, useSearch } from "@tanstack/react-router";
import { useAnswer } from "../api/hooks";
import { Answered } from "../parts/Answered";
import { AgreedForLeader } from "./AgreedForLeader";
import { HandedOver } from "./HandedOver";
import type { Reader } from "./addressOfAgreed";

export function AgreedScreen() {
  const { meeting = "" } = useParams({ strict: false });
  const { reader } = useSearch({ strict: false }) as { reader?: Reader };
  const answer = useAnswer("one_on_ones.agreed", { meeting });
  return (
    <Answered answer={answer}>
      {(agreed) =>
        reader === "employee" ? <HandedOver agreed={agreed} /> : <AgreedForLeader agreed={agreed} />
      }
    </Answered>
  );
}
