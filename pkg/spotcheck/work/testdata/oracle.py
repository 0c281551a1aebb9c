# Computes the known points of work_test.go in whole numbers, from the package comment alone.
import hashlib,struct
M=(1<<64)-1
sha=lambda b: hashlib.sha256(b).digest()
def key(name): return sha(b"sosna spot 1\0"+name.encode()+b"\0"+bytes(32)+b"0")
def mix(x,k,n):
    x=bytes(a^b for a,b in zip(x,k)); w=struct.unpack("<Q",x[:8])[0]^n
    return struct.pack("<Q",w)+x[8:]
def fill(seed):
    st=list(struct.unpack("<4Q",seed)); m=[]
    for i in range(4096):
        s=st[i%4]=(st[i%4]+0x9e3779b97f4a7c15)&M; z=s
        z=((z^z>>30)*0xbf58476d1ce4e5b9)&M; z=((z^z>>27)*0x94d049bb133111eb)&M
        m.append((z^z>>31)>>44)
    return m
R=fill(bytes(32))
def fstep(x):
    a=fill(x)
    for _ in range(4):
        a=[(sum(a[i*64+k]*R[k*64+j] for k in range(64))>>10)&0xfffff for i in range(64) for j in range(64)]
    return sha(struct.pack("<4096I",*a))
def hstep(x):
    for _ in range(256): x=sha(x)
    return x
T=[];y=sha(bytes(32))
for _ in range(1<<20): T.append(y); y=sha(y)
rot=lambda v,n:((v<<n)|(v>>(64-n)))&M
def mstep(x):
    a=list(struct.unpack("<4Q",x))
    for _ in range(256):
        l=struct.unpack("<4Q",T[a[0]>>44])
        a[1]^=(l[1]+rot(a[2],23))&M; a[2]=(a[2]+(l[2]^a[3]))&M; a[3]=(rot(a[3],41)+l[3])&M
        a[0]=((a[0]^l[0]^a[1])*0x9e3779b97f4a7c15)&M
    return sha(struct.pack("<4Q",*a))
for n,f in (("spot_float",fstep),("spot_hash",hstep),("spot_memory",mstep)):
    k=key(n);x=k
    for i in range(2): x=f(mix(x,k,i))
    print(n,x.hex())
