/** Every screen and every overlay of Quality. */

/** They are there before anything was asked or drawn. */
export function qualityScreens() {
  return [{ name: "quality", address: "/quality" }];
}
