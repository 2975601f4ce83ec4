/** What left for HR, and until when it may be read there. What left can't be called back. */
import type { SentPacket } from "../api/generated";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { StatusChip } from "../parts/StatusGlyph";
import { useCounts } from "./Counts";

export function SentPackets({ sent }: { sent: SentPacket[] }) {
  const { t } = useWords();
  return (
    <Section title={t("hr-sent")} hint={t("hr-sent-hint")}>
      <LineList>
        {sent.map((packet) => (
          <Sent key={packet.packet} packet={packet} />
        ))}
      </LineList>
    </Section>
  );
}

function Sent({ packet }: { packet: SentPacket }) {
  const { t, day } = useWords();
  const counts = useCounts([...packet.counts, ...packet.withheld], ["promise", "person", "left_out"]);
  return (
    <Line
      why={
        packet.expired
          ? t("hr-sent-over", { day: day(packet.expires) })
          : t("hr-sent-until", { day: day(packet.expires) })
      }
      button={<SentChip packet={packet} />}
    >
      <b>{packet.name}</b>, {t("hr-sent-on", { number: packet.number, day: day(packet.sentOn) })}:{" "}
      {counts.join(" · ")}
    </Line>
  );
}

function SentChip({ packet }: { packet: SentPacket }) {
  const { t } = useWords();
  if (packet.returned) return <StatusChip name="filled" tone="good" word={t("hr-sent-returned")} />;
  if (packet.expired) return <StatusChip name="dotted" tone="quiet" word={t("hr-sent-expired")} />;
  return <StatusChip name="ring" tone="open" word={t("hr-sent-waiting")} />;
}
