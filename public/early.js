// 在画出第一笔之前套上读者选过的明暗、字号与收起的记号，免得闪一下。地名的记号本来收着。
for (const [key, usual] of [
  ['theme', ''],
  ['text-size', ''],
  ['hidden-marks', 'place']
]) {
  let value = usual
  try {
    value = localStorage.getItem(key) ?? usual
  } catch {}
  if (value) document.documentElement.setAttribute(`data-${key}`, value)
}
