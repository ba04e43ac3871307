// 在画出第一笔之前套上读者选过的明暗与字号，免得闪一下。
try {
  for (const [key, attribute] of [
    ['theme', 'data-theme'],
    ['text-size', 'data-text-size']
  ]) {
    const value = localStorage.getItem(key)
    if (value) document.documentElement.setAttribute(attribute, value)
  }
} catch {}
