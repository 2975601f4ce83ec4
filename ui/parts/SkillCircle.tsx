/** How well somebody can do something: a circle filled by quarters, 0 to 4 (INTERFACE 9.10). The words stand beside it. */
import classes from "./SkillCircle.module.css";

const CENTER = 8;
const RADIUS = 6;

export function SkillCircle({ level }: { level: number }) {
  return (
    <svg className={classes.circle} width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      {level >= 4 ? (
        <circle className={classes.filled} cx={CENTER} cy={CENTER} r={RADIUS} />
      ) : (
        level > 0 && <path className={classes.filled} d={quarters(level)} />
      )}
      <circle className={classes.rim} cx={CENTER} cy={CENTER} r={RADIUS} />
    </svg>
  );
}

/** Clockwise from the top. */
function quarters(level: number): string {
  const angle = (level / 4) * 2 * Math.PI;
  const [x, y] = [CENTER + RADIUS * Math.sin(angle), CENTER - RADIUS * Math.cos(angle)];
  const large = level > 2 ? 1 : 0;
  return `M${CENTER} ${CENTER}V${CENTER - RADIUS}A${RADIUS} ${RADIUS} 0 ${large} 1 ${x} ${y}Z`;
}
