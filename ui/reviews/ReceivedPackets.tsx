/** The packets that were taken in: until when their names and words stay, and what is left once their time is over. */
import type { TakenPacket } from "../api/generated";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { useCounts } from "./Counts";

export function ReceivedPackets({ packets }: { packets: TakenPacket[] }) {
  const { t } = useWords();
  return (
    <Section title={t("review-packets")} hint={t("review-packets-hint")}>
      <LineList>
        {packets.map((packet) => (
          <Packet key={packet.packet} packet={packet} />
        ))}
      </LineList>
    </Section>
  );
}

function Packet({ packet }: { packet: TakenPacket }) {
  const { t, say, day } = useWords();
  const counts = useCounts(packet.counts, ["person", "promise"]);
  const withheld = useCounts(packet.withheld, ["left_out"]);
  const until =
    packet.erasedOn === null
      ? t("review-packet-until", { day: day(packet.expires) })
      : t("review-packet-erased", { day: day(packet.erasedOn) });
  return (
    <Line
      glyph={packet.erasedOn === null ? "filled" : "dotted"}
      tone={packet.erasedOn === null ? "calm" : "quiet"}
      why={
        <>
          <p>{[...counts, ...withheld].join(" · ")}</p>
          <p>
            {until} {say(packet.witnessed)}.
          </p>
        </>
      }
    >
      <b>{packet.center}</b>, {t("review-packet-taken", { number: packet.number, day: day(packet.takenOn) })}
    </Line>
  );
}
