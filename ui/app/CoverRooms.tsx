/** The rooms of Cover, side by side above each of them: who does the work, who is away, who can do what. */
import { Link, Outlet } from "@tanstack/react-router";
import styles from "./app.module.css";
import { useWords } from "./words";

/** In the order in which one looks at them. */
const ROOMS = [
  { to: "/cover", words: "app-cover-board" },
  { to: "/cover/away", words: "away-title" },
  { to: "/cover/skills", words: "skills-title" },
  { to: "/cover/work", words: "work-title" },
] as const;

export function CoverRooms() {
  const { t } = useWords();
  return (
    <>
      <nav className={`${styles.rooms} screen-only`} aria-label={t("app-cover-rooms")}>
        {ROOMS.map(({ to, words }) => (
          <Link key={to} to={to} className={styles.room} activeOptions={{ exact: true, includeSearch: false }}>
            {t(words)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
