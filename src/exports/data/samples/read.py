# 各份文件的目标，连同文件名；再从收到的原文里截出依据
import io
import urllib.request
import zipfile

import pandas as pd

base = "https://example.org/data/"


# 代码和位数按文字读，别的栏照内容认：TRUE、FALSE 是布尔值
codes = {"region.code": str, "code": str, "digits": str}


def read(table):
    # 空格子是没有写，别的字样都不当作空
    return pd.read_csv(f"{base}{table}.csv", dtype=codes, keep_default_na=False, na_values=[""])


documents = read("documents")
figures = read("figures")
# 以 = 开头的格子前面加了撇号，去掉
figures["comparator"] = figures["comparator"].str.removeprefix("'")

targets = figures[figures["status"] == "target"].merge(
    documents[["id", "shortTitle"]], left_on="document", right_on="id", suffixes=("", "_document")
)
columns = ["shortTitle", "indicator", "comparator", "value", "unit", "year"]
print(targets[columns].head(5).to_string(index=False))

# 位置以 UTF-16 编码单元计，一个单元两个字节
with urllib.request.urlopen(f"{base}cemai-data.zip") as answer:
    archive = zipfile.ZipFile(io.BytesIO(answer.read()))
for row in targets.head(1).itertuples():
    text = archive.read(f"documents/{row.document}.txt").decode("utf-8-sig")
    print(text.encode("utf-16-le")[2 * row.start : 2 * row.end].decode("utf-16-le"))
