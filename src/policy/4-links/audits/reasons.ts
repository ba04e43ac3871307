/** Why an audit comes to no plain verdict, in the words the pages and the data print. */
export const auditReasons = {
  noBase: '文中没有写出首末值中的一个',
  constantPrices: '增速按不变价计算，文中的数是现价',
  rounding: '计入印出数位的舍入和“以上”“左右”之类的余地后相符'
} as const
