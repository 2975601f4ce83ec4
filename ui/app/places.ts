/** From what the core calls a place to an address, and the way there. */
import { createHashHistory } from "@tanstack/react-router";
import type { Place } from "../api/generated";

/** The addresses of the window: `#/people/…`. One for the router, the toasts and whoever else leads somewhere. */
export const addresses = createHashHistory();

export function addressOf(place: Place): string {
  switch (place.screen) {
    case "person":
      return `/people/${place.person}`;
    case "career":
      return `/people/${place.person}/career`;
    case "meeting":
      return `/meeting/${place.meeting}`;
    case "promise":
      return `/promises/${place.commitment}`;
    case "skills":
    case "work":
      return `/cover/${place.screen}`;
    case "check":
      return `/quality/checks/${place.evaluation}`;
    case "laptops":
      return "/settings/laptops";
    default:
      return `/${place.screen}`;
  }
}

/** `go({ screen: "person", person })`, or `go("/import")` for what only the interface knows. */
export function go(to: Place | string): void {
  addresses.push(typeof to === "string" ? to : addressOf(to));
}

/** Leads on without a way back here. */
export function goInstead(to: Place | string): void {
  addresses.replace(typeof to === "string" ? to : addressOf(to));
}

/** Back to where we came from, or to the first screen when this was the first place. */
export function goBack(): void {
  if (addresses.canGoBack()) addresses.back();
  else go("/");
}
