/** Who and what a row of a review is about. The words of the promise lead to it. */
import type { ReviewAbout } from "../api/generated";
import { go } from "../app/places";
import classes from "./reviews.module.css";

export function WhoInReview({ about }: { about: ReviewAbout }) {
  return (
    <>
      {about.name}
      <p className={classes.small}>{about.center}</p>
    </>
  );
}

export function WhatInReview({ about }: { about: ReviewAbout }) {
  return (
    <button
      type="button"
      className={classes.rowButton}
      onClick={() => go(`/reviews/promise/${about.commitment}`)}
    >
      {about.what}
    </button>
  );
}
