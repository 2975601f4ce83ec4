/**
 * What both said of each expectation, side by side: the dot is theirs, the ring the leader's. Where they differ stands
 * the question for the talk; never a number.
 */
import { useWords } from "../app/words";
import type { GapLine, Rating } from "../api/generated";
import classes from "./GapPicture.module.css";
import { type GapShape, gapShape, stepPlaces } from "./gapShape";
import { LETTER, type Room } from "./timeAxis";

interface Props {
  lines: GapLine[];
  /** The question of an expectation; none where there is nothing to talk about. */
  questionOf: (line: GapLine) => string | null;
  ratingWords: Record<Rating, string>;
  /** What the one who rated first is called. */
  name: string;
  width: number;
}

const ROW = 28;
const HEAD = 20;
const NAMES = 4;

/** The picture takes half of the width, and no more than it can use. */
function trackOf(width: number, lines: GapLine[]): { width: number; room: Room; unseen: boolean } {
  const track = Math.round(Math.min(Math.max(width * 0.45, 240), 500));
  const unseen = lines.some(({ own, leader }) => own.rating === "not_seen" || leader.rating === "not_seen");
  return { width: track, room: { start: unseen ? 96 : 36, end: track - 44 }, unseen };
}

export function GapPicture(props: Props) {
  const { lines, name } = props;
  const { t } = useWords();
  const track = trackOf(props.width, lines);
  const columns = { gridTemplateColumns: `minmax(0, 1fr) ${track.width}px` };
  return (
    <div>
      <div className={classes.row} style={columns}>
        <p className={classes.legend}>
          <Mark kind="own" /> {name} <Mark kind="leader" /> {t("gap-you")}
        </p>
        <Steps {...track} />
      </div>
      <ol className={classes.rows}>
        {lines.map((line) => (
          <li key={line.expectation} className={classes.row} style={columns}>
            <Said {...props} line={line} />
            <Track line={line} {...props} track={track} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** In words what the track shows, and what each put it down to. */
function Said({ line, questionOf, name }: Props & { line: GapLine }) {
  const { t } = useWords();
  const question = questionOf(line);
  return (
    <div className={classes.said}>
      <p className={classes.what}>{line.what}</p>
      {question !== null && <p className={classes.question}>{question}</p>}
      {line.own.example !== "" && <p>{t("gap-example", { name, words: line.own.example })}</p>}
      {line.leader.example !== "" && <p>{t("gap-example-you", { words: line.leader.example })}</p>}
    </div>
  );
}

/** The four steps by name, above all rows; where they are too close, every other one stands lower. */
function Steps({ width, room, unseen }: { width: number; room: Room; unseen: boolean }) {
  const { t } = useWords();
  const names = ["gap-step-not-yet", "gap-step-with-help", "gap-step-alone", "gap-step-helps-others"].map((key) => t(key));
  const places = stepPlaces(room);
  const apart = (places[1] ?? 0) - (places[0] ?? 0);
  const tight = names.some((name) => name.length * LETTER > apart - NAMES);
  const height = tight ? HEAD * 2 - 6 : HEAD;
  return (
    <svg className={classes.steps} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {unseen && (
        <text x={0} y={height - 6}>
          {t("gap-not-seen")}
        </text>
      )}
      {names.map((name, step) => (
        <text key={name} x={places[step]} y={tight && step % 2 === 0 ? 12 : height - 6} textAnchor="middle">
          {name}
        </text>
      ))}
    </svg>
  );
}

function Track({ line, ratingWords, name, track }: Props & { line: GapLine; track: { width: number; room: Room } }) {
  const { t } = useWords();
  const { width, room } = track;
  const shape = gapShape(line.own.rating, line.leader.rating, room);
  const y = ROW / 2;
  const said = { name, own: ratingWords[line.own.rating], leader: ratingWords[line.leader.rating] };
  return (
    <svg
      className={classes.track}
      width={width}
      height={ROW}
      viewBox={`0 0 ${width} ${ROW}`}
      role="img"
      aria-label={t("gap-said", said)}
    >
      <path className={classes.line} d={`M${room.start} ${y}H${room.end}${shape.steps.map((x) => `M${x} ${y - 4}v8`).join("")}`} />
      {shape.between && <path className={classes.between} d={`M${shape.between[0]} ${y}H${shape.between[1]}`} />}
      {shape.leader !== null && <circle className={classes.leader} cx={shape.leader} cy={y} r={8} />}
      {shape.own !== null && <circle className={classes.own} cx={shape.own} cy={y} r={4.5} />}
      <NotSeen shape={shape} y={y} />
    </svg>
  );
}

/** Whoever had no chance to see it stands beside the track, dotted. */
function NotSeen({ shape, y }: { shape: GapShape; y: number }) {
  return (
    <>
      {shape.leader === null && <circle className={`${classes.leader} ${classes.unseen}`} cx={24} cy={y} r={8} />}
      {shape.own === null && <circle className={`${classes.unseenOwn} ${classes.unseen}`} cx={24} cy={y} r={4.5} />}
    </>
  );
}

function Mark({ kind }: { kind: "own" | "leader" }) {
  return (
    <svg className={classes.mark} width={18} height={18} viewBox="0 0 18 18" aria-hidden="true">
      <circle className={classes[kind]} cx={9} cy={9} r={kind === "own" ? 4.5 : 8} />
    </svg>
  );
}
