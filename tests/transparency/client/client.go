// Command client verifies published logs with golang.org/x/mod/sumdb and nothing of ours: for each line
// FOLDER<tab>CHECKPOINT<tab>KEY on its input it answers "good", or what is wrong.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type folder string // of a log after C2SP tlog-tiles

func (f folder) Height() int                     { return 8 }
func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}
func (f folder) ReadTiles(tiles []tlog.Tile) (all [][]byte, err error) {
	for _, tile := range tiles {
		all = append(all, must(os.ReadFile(string(f)+strings.Replace(tile.Path(), "tile/8/", "/tile/", 1))))
	}
	return all, nil
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func open(path, key string) (tree tlog.Tree) {
	verifier := must(note.NewVerifier(key))
	text := must(note.Open(must(os.ReadFile(path)), note.VerifierList(verifier))).Text
	var origin, root string
	must(fmt.Sscanf(text, "%s\n%d\n%s\n", &origin, &tree.N, &root))
	if origin != verifier.Name() {
		panic("this is a checkpoint of another log")
	}
	tree.Hash = must(tlog.ParseHash(root))
	return tree
}

func verify(log folder, since, key string) (answer any) {
	defer func() { answer = recover() }()
	tree, old := open(string(log)+"/checkpoint", key), open(since, key)
	indexes := make([]int64, tlog.StoredHashCount(tree.N))
	for i := range indexes {
		indexes[i] = int64(i)
	}
	hashes := must(tlog.TileHashReader(tree, log).ReadHashes(indexes)) // verified against the root
	reader := tlog.HashReaderFunc(func(indexes []int64) (found []tlog.Hash, err error) {
		for _, i := range indexes {
			found = append(found, hashes[i])
		}
		return found, nil
	})
	var bundle []byte
	for i := int64(0); i < tree.N; i++ {
		if i%256 == 0 {
			tile := tlog.TileForIndex(8, tlog.StoredHashIndex(0, min(i+255, tree.N-1)))
			bundle = must(os.ReadFile(string(log) + strings.Replace(tile.Path(), "tile/8/0/", "/tile/entries/", 1)))
		}
		end := 2 + int(bundle[0])<<8 + int(bundle[1])
		proof := must(tlog.ProveRecord(tree.N, i, reader))
		must(0, tlog.CheckRecord(proof, tree.N, tree.Hash, i, tlog.RecordHash(bundle[2:end])))
		bundle = bundle[end:]
	}
	if old.N > 0 {
		proof := must(tlog.ProveTree(tree.N, old.N, reader)) // fails for a log that is shorter than it was
		must(0, tlog.CheckTree(proof, tree.N, tree.Hash, old.N, old.Hash))
	}
	return nil
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}

func main() {
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		words := strings.Split(lines.Text(), "\t")
		if answer := verify(folder(words[0]), words[1], words[2]); answer != nil {
			fmt.Printf("%q\n", fmt.Sprint(answer))
		} else {
			fmt.Println("good")
		}
	}
}
