import type { ComponentProps, ComponentPropsWithoutRef, ReactNode } from "react";
import { Glyph, type GlyphName, type Tone } from "./StatusGlyph";
import styles from "./parts.module.css";

/** The hairlined list that most screens are made of. */
export function LineList(props: ComponentProps<"ul">) {
  return <ul {...props} className={`${styles.list} ${props.className ?? ""}`} />;
}

interface LineProps extends Omit<ComponentPropsWithoutRef<"li">, "children"> {
  /** Left out, the text begins at the edge. */
  glyph?: GlyphName;
  tone?: Tone;
  children: ReactNode;
  /** Why the line is here, smaller and fainter. */
  why?: ReactNode;
  /** The one or two buttons at the end. */
  button?: ReactNode;
}

/** One line: a glyph, a fact, why it is here, and the button that does the likely thing. */
export function Line({ glyph, tone = "calm", children, why, button, ...rest }: LineProps) {
  return (
    <li
      {...rest}
      className={`${styles.line} ${rest.className ?? ""}`}
      data-plain={glyph === undefined || undefined}
    >
      {glyph !== undefined && <Glyph name={glyph} tone={tone} className={styles.lineGlyph} />}
      <div className={styles.lineText}>
        {children}
        {why && <div className={styles.lineWhy}>{why}</div>}
      </div>
      {button && <div className={`${styles.lineActions} screen-only`}>{button}</div>}
    </li>
  );
}
