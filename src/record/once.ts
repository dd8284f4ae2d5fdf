/** Makes something of a whole thing that never changes when first asked for, and keeps it as long as that thing. */
export function once<Whole extends object, Made>(make: (whole: Whole) => Made): (whole: Whole) => Made {
  const made = new WeakMap<Whole, { readonly value: Made }>();
  return (whole) => {
    let known = made.get(whole);
    if (known === undefined) {
      known = { value: make(whole) };
      made.set(whole, known);
    }
    return known.value;
  };
}
