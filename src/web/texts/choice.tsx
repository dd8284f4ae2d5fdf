/** A choice among a few, with one that leaves it open. */
export function Choice({
  name,
  label,
  value,
  any,
  options,
}: {
  name: string;
  label: string;
  value: string;
  any: string;
  options: readonly { value: string; word: string }[];
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value} key={option.value}>
            {option.word}
          </option>
        ))}
      </select>
    </label>
  );
}
