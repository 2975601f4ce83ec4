const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** "1.2 MB": small enough to grasp, exact enough to compare. */
export function sizeOf(bytes: number, t: (key: string, args: Record<string, number>) => string): string {
  if (bytes < MEGABYTE) return t("vault-kilobytes", { size: Math.max(1, Math.round(bytes / KILOBYTE)) });
  return t("vault-megabytes", { size: Math.round(bytes / (MEGABYTE / 10)) / 10 });
}
